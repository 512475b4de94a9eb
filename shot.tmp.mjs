import { chromium } from 'playwright-core';
const base='http://127.0.0.1:4999/';
const b = await chromium.launch({ executablePath:'/usr/bin/chromium', args:['--no-sandbox','--disable-gpu','--disable-quic','--no-first-run','--disable-background-networking','--disable-component-update','--disable-sync'] });
const ctx = await b.newContext({ viewport:{width:1280,height:1000} }); await ctx.grantPermissions(['clipboard-read','clipboard-write']);
const p = await ctx.newPage(); p.on('pageerror', e=>console.log('ERR', e.message)); p.on('console', m=>m.type()==='error'&&console.log('CON',m.text()));
const M='002_4d59149cd028c40e';
await p.goto(base+`#/passages?in=${M}&theme=incentives&unit=hits`); await p.waitForSelector('.quote'); await p.waitForTimeout(1500);
await p.screenshot({path:'/tmp/w/lead/v-list.png'});
const put = p.getByRole('button',{name:/資料箱/}); console.log('put buttons', await put.count());
for (let i=0;i<3;i++) { await put.nth(i+1).click().catch(e=>console.log(String(e).slice(0,100))); await p.waitForTimeout(600);} 
await p.goto(base+'#/themes/workforce'); await p.waitForTimeout(2500);
await p.getByText('図を取り出す').first().click(); await p.waitForTimeout(1200); await p.screenshot({path:'/tmp/w/lead/v-take.png'});
await p.getByRole('button',{name:/資料箱/}).first().click().catch(e=>console.log(String(e).slice(0,100))); await p.waitForTimeout(2500);
await p.goto(base+'#/basket'); await p.waitForTimeout(3000); await p.screenshot({path:'/tmp/w/lead/v-basket.png', fullPage:true});
await p.goto(base+'#/themes/workforce'); await p.waitForTimeout(1500); await p.getByText('規則を直す').first().click(); await p.waitForTimeout(3000); await p.screenshot({path:'/tmp/w/lead/v-rules.png', fullPage:true}); console.log(p.url());
await p.goto(base+`#/meeting/${M}?p=2-4`); await p.waitForTimeout(2500); await p.screenshot({path:'/tmp/w/lead/v-para.png'});
await p.goto(base+'#/search?q=%E4%BA%BA%E6%9D%90'); await p.waitForTimeout(5000); await p.screenshot({path:'/tmp/w/lead/v-search.png', fullPage:true});
await b.close();
